import { Suspense, useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { FillsScreen } from '../../charts/screenRoom.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { ChartName } from '../../analysis/view.ts';
import { useDetails, useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { KeepsUp } from '../../ui/KeepsUp.tsx';
import { SaysItselfWhatFails } from '../../ui/gap.ts';
import { useInReach } from '../../ui/useInReach.ts';
import styles from './ChartBoard.module.css';

type Props = Readonly<{
  chart: ChartName;
  title: string;
  figures: readonly CitedFigure[];
  /** Fills the screen. */
  isFull: boolean;
  onClose: () => void;
  /** False while the chart is not yet wanted: its place is there, nothing loads. */
  isWanted: boolean;
  children: ReactNode;
}>;

/**
 * The reserved place of one chart: its height is there before the chart is, and a chart that throws leaves the rest. A
 * chart that fills the screen is a layer over the page, which keeps the focus until Escape.
 */
export function Slot({ chart, title, figures, isFull, onClose, isWanted, children }: Props) {
  const { charts } = useMessages();
  const { controls } = useDetails();
  const language = useLanguage();
  const { room, layer, onKeyDown } = useLayer(isFull, onClose);
  const isInReach = useInReach(room) || isFull;
  const loading = <p className={styles.loading}>{charts.loading}</p>;
  return (
    <div
      ref={room}
      id={`chart-${chart}`}
      className={styles.room}
      tabIndex={-1}
      data-far={(!isInReach && figures.length > MANY) || undefined}
    >
      <div
        ref={layer}
        className={isFull ? styles.full : styles.slot}
        {...(isFull && { role: 'dialog', 'aria-modal': true, 'aria-label': title, tabIndex: -1, onKeyDown })}
      >
        <ErrorBoundary
          resetKey={figures}
          fallback={(error) => (
            <div role="alert" className={styles.failed}>
              <p>{controls.chartFailed(title)}</p>
              <p>{controls.otherCharts}</p>
              <p>
                <small>{error.message}</small>
              </p>
            </div>
          )}
        >
          <FillsScreen value={isFull}>
            <SaysItselfWhatFails value>
              <Suspense fallback={loading}>
                {isWanted ? <KeepsUp {...{ isInReach, language }}>{children}</KeepsUp> : loading}
              </Suspense>
            </SaysItselfWhatFails>
          </FillsScreen>
        </ErrorBoundary>
      </div>
    </div>
  );
}

/** Beyond so many figures the browser skips layout and paint of what is far. Fewer cost nothing, and a picture of the whole page shows them all. */
const MANY = 250;

const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select, [tabindex]:not([tabindex="-1"])';

/** Focus goes into the layer when it opens and back to its button when it closes; Tab goes round within it. */
function useLayer(isFull: boolean, onClose: () => void) {
  const room = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useEffect(() => {
    const [place, over] = [room.current, layer.current];
    if (!isFull || !place || !over) return undefined;
    // The page below keeps its height: nothing moves when the layer opens or closes.
    place.style.minHeight = `${height.current}px`;
    if (!over.contains(document.activeElement)) over.focus();
    return () => {
      place.style.minHeight = '';
      over.querySelector<HTMLElement>('[data-full-screen]')?.focus();
    };
  }, [isFull]);
  useEffect(() => {
    if (!room.current || isFull) return undefined;
    // Asked for after layout, so that a filter does not wait for it.
    const observer = new ResizeObserver(([entry]) => {
      if (entry) height.current = entry.contentRect.height;
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, [isFull]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isInMenu = (event.target as Element).closest('[role=menu]') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !isInMenu) {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Tab') return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const other = event.shiftKey ? stops.at(-1) : stops[0];
    if (document.activeElement !== edge && document.activeElement !== event.currentTarget) return;
    if (document.activeElement === event.currentTarget && !event.shiftKey) return;
    event.preventDefault();
    other?.focus();
  };
  return { room, layer, onKeyDown };
}
