drop index knowledge.answer_question_id_state_agrees_created_at_id_idx;

create index on knowledge.answer
  (question_id, state, reported, agrees desc, created_at desc, id desc);

create index on knowledge.question (created_at desc, id desc) where reported or state = 'WAITING';
create index on knowledge.answer (created_at desc, id desc) where reported or state = 'WAITING';
