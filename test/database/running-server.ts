/** Jest's set-up and tear-down run in one process: this carries the way to stop from one to the other. */
export const runningServer: { stop: () => Promise<void> } = { stop: () => Promise.resolve() };
