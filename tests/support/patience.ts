// A time limit is for hangs only: the machines that run the tests are often busy.
jest.setTimeout(900_000);
