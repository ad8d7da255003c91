import type { Qualifier } from '../../model/figure.ts';
import { OpenRay } from './OpenRay.tsx';

export type QualifierSignProps = Readonly<{
  qualifier: Qualifier;
  grows: 'right' | 'up';
  color: string;
  /** How long an open ray is, in pixels. */
  ray?: number;
}>;

export const RAY_LENGTH = 30;

/** What tells that a value is no exact one: a wave above it, or an open ray from it. Both are symbols of fixed length. */
export function QualifierSign({ qualifier, grows, color, ray = RAY_LENGTH }: QualifierSignProps) {
  if (qualifier === 'approx') {
    return (
      <path
        d="M-8 -9.5c2.7 -3.5 5.3 -3.5 8 0s5.3 3.5 8 0"
        fill="none"
        stroke={color}
        strokeWidth={1.8}
        strokeLinecap="round"
      />
    );
  }
  if (qualifier !== 'atLeast' && qualifier !== 'atMost') return null;
  return (
    <g transform={grows === 'up' ? 'rotate(-90)' : undefined}>
      <g transform={qualifier === 'atMost' ? 'scale(-1 1)' : undefined}>
        <OpenRay color={color} length={ray} />
      </g>
    </g>
  );
}
