(() => {
  const room = document.querySelector("[data-charts]");
  if (!room) return;
  const table = document.getElementById(room.dataset.table);
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows];
  const column = (place) => rows.map((row) => Number(row.cells[place].textContent));
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const places = (text) => (text || "").split(" ").filter(Boolean).map(Number);

  const series = (chart) => [
    ...places(chart.dataset.lines).map((place) => ({ place, type: "line", yAxisIndex: 1, showSymbol: false })),
    ...places(chart.dataset.bars).map((place) => ({ place, type: "bar", yAxisIndex: 0 })),
  ].map(({ place, ...rest }) => ({ ...rest, name: heads[place], data: column(place) }));

  const draw = (chart) => {
    chart.hidden = false;
    const soft = colour("--soft");
    const axis = (more) => ({ type: "value", minInterval: 1, axisLabel: { color: soft }, splitLine: { lineStyle: { color: colour("--line") } }, ...more });
    const drawn = window.echarts.init(chart, null, { renderer: "canvas" });
    drawn.setOption({
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      color: [colour("--seal"), colour("--enamel"), soft],
      textStyle: { color: soft },
      legend: { textStyle: { color: soft }, top: 0 },
      grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
      tooltip: { trigger: "axis", renderMode: "richText" },
      xAxis: { type: "category", data: rows.map((row) => row.cells[0].textContent), axisLabel: { color: soft } },
      yAxis: [axis(), axis({ splitLine: { show: false } })],
      series: series(chart),
    });
    new ResizeObserver(() => drawn.resize()).observe(chart);
  };

  new IntersectionObserver((seen, watcher) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    watcher.disconnect();
    const script = document.createElement("script");
    script.src = room.dataset.charts;
    script.addEventListener("load", () => room.querySelectorAll(".chart").forEach(draw));
    document.head.append(script);
  }, { rootMargin: "300px" }).observe(room);
})();
