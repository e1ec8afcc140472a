/** An error as the host answers it; codes and messages of docs/testing/application-specific-api-error-handling. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message === "" ? code : message);
  }
}

/** "The requested resource doesn't exist." */
export const itemNotFound = (): HostError => new HostError("ItemNotFound");
/** "The argument is invalid or missing or has an incorrect format." Seen for arrays of another shape: office-js issue 226. */
export const invalidArgument = (): HostError => new HostError("InvalidArgument");
/** "You cannot perform the requested operation." Seen for locked cells, null included: microsoft-graph-docs issue 4546. */
export const accessDenied = (): HostError => new HostError("AccessDenied");
