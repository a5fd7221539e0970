import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

echarts.use([BarChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

interface CompletionChartProps {
  readonly names: readonly string[];
  readonly planned: readonly number[];
  readonly completed: readonly number[];
  readonly plannedLabel: string;
  readonly completedLabel: string;
  /** What the picture says, for who cannot see it; the table below holds every number. */
  readonly summary: string;
}

/** Planned and completed projects of every group, side by side. */
export function CompletionChart({ names, planned, completed, plannedLabel, completedLabel, summary }: CompletionChartProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = echarts.init(box.current, null, { renderer: "svg" });
    const color = getComputedStyle(box.current).color;
    chart.setOption({
      animation: false,
      grid: { left: 48, right: 12, top: 16, bottom: 56 },
      tooltip: { trigger: "axis" },
      xAxis: { type: "category", data: [...names], axisLabel: { color, interval: 0, rotate: names.length > 8 ? 30 : 0 } },
      yAxis: { type: "value", axisLabel: { color } },
      series: [
        { name: plannedLabel, type: "bar", data: [...planned], itemStyle: { color: "#8c9bb5" } },
        { name: completedLabel, type: "bar", data: [...completed], itemStyle: { color: "#0958d9" } },
      ],
    });
    const fit = (): void => chart.resize();
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("resize", fit);
      chart.dispose();
    };
  }, [names, planned, completed, plannedLabel, completedLabel]);
  return <div ref={box} role="img" aria-label={summary} style={{ height: 260 }} />;
}
