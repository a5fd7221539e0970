import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

echarts.use([BarChart, LineChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

interface SeriesChartProps {
  readonly kind: "bar" | "line";
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  readonly label: string;
  /** What the picture says, for who cannot see it; the table beside it holds every number. */
  readonly summary: string;
}

const CROWDED = 8;

/** One figure over months or groups. */
export function SeriesChart({ kind, names, values, label, summary }: SeriesChartProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = echarts.init(box.current, null, { renderer: "svg" });
    const { color } = getComputedStyle(box.current);
    const accent = getComputedStyle(box.current).getPropertyValue("--link").trim() || "#0958d9";
    chart.setOption({
      animation: false,
      grid: { left: 64, right: 12, top: 16, bottom: 56 },
      tooltip: { trigger: "axis" },
      xAxis: { type: "category", data: [...names], axisLabel: { color, interval: 0, rotate: names.length > CROWDED ? 30 : 0 } },
      yAxis: { type: "value", axisLabel: { color }, scale: kind === "line" },
      series: [{ name: label, type: kind, data: [...values], itemStyle: { color: accent }, lineStyle: { color: accent } }],
    });
    const fit = (): void => chart.resize();
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("resize", fit);
      chart.dispose();
    };
  }, [kind, names, values, label]);
  return <div ref={box} role="img" aria-label={summary} style={{ height: 240 }} />;
}
