import { Component, type ReactNode } from "react";
import { Failure } from "./Failure";
import { forgetFailedParts } from "./later";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** What is thrown while its children render is said in their place; the way on is to render them anew. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  private readonly retry = (): void => {
    forgetFailedParts();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <Failure error={failure.error} onRetry={this.retry} /> : this.props.children;
  }
}
