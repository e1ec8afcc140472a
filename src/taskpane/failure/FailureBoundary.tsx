import { Component, type ReactNode } from "react";
import { FailedPage } from "./FailedPage";
import { Failure } from "./Failure";
import { forgetFailedParts } from "./later";

interface Props {
  readonly children: ReactNode;
  /** Its children are all there is on the page. */
  readonly isPage?: boolean;
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
    const { children, isPage } = this.props;
    if (!failure) return children;
    const said = <Failure error={failure.error} onRetry={this.retry} />;
    return isPage ? <FailedPage>{said}</FailedPage> : said;
  }
}
