// A page, a browser and a program started beside it can miss each other on a busy machine: such a test is made once more,
// and the first failure is shown.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
