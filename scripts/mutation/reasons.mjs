// Why a change may go unseen. The first that holds is given; what none explains is listed as not seen by a test.
export const REASONS = [];
