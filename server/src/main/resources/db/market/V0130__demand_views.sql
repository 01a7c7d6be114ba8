-- How often a demand was looked at on a day in Shanghai; counted together with its views.
create table market.demand_view_day (
  demand_id bigint not null,
  day date not null,
  views bigint not null,
  primary key (demand_id, day)
);
