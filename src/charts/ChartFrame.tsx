import { useId } from 'react';
import type { ReactNode } from 'react';
import './charts.css';

export type ChartFrameProps = Readonly<{
  title: string;
  /** One sentence that says what the chart shows. */
  summary: string;
  /** Switches of the chart, and its Export button. */
  controls?: ReactNode;
  legend?: ReactNode;
  /** What is left out and why, notes on the scale. */
  notes?: ReactNode;
  /** The same figures as a table. */
  table?: ReactNode;
  children: ReactNode;
}>;

/** A chart with all that belongs to it, as a figure named by its title. */
export function ChartFrame({ title, summary, controls, legend, notes, table, children }: ChartFrameProps) {
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <div className="chart-head">
        <h2 className="chart-title" id={`${id}-title`}>
          {title}
        </h2>
        {controls !== undefined && <div className="chart-controls">{controls}</div>}
      </div>
      <p className="chart-summary" id={`${id}-summary`}>
        {summary}
      </p>
      {legend}
      <div className="chart-body">{children}</div>
      {notes}
      {table}
    </figure>
  );
}
