import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = Readonly<{
  fallback: (error: Error) => ReactNode;
  /** When this changes, what threw is tried again. */
  resetKey?: unknown;
  children: ReactNode;
}>;

type State = Readonly<{ error: Error | null; resetKey: unknown }>;

/** Shows the fallback in the place of children that throw; what stands around them goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error);
  }
}
