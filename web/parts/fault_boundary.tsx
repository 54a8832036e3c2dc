// What stands in the place of a part that could not be drawn, so that a fault of ours never leaves an empty page.
import { Component, type ReactNode } from "react";

interface FaultState {
  readonly fault: Error | null;
}

export class FaultBoundary extends Component<{ readonly children: ReactNode }, FaultState> {
  override state: FaultState = { fault: null };

  static getDerivedStateFromError(fault: Error): FaultState {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className="narrow">
        <h1>This page could not be drawn</h1>
        <p>
          It is a fault of Chancery itself, not of the record: nothing of it is lost. Load the page again.
        </p>
        <p className="quiet breakable">{fault.message}</p>
      </div>
    );
  }
}
