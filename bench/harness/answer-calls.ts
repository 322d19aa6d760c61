/** The other end of CalledProcess: answers each question, and ends what it opened when the caller lets go. */
export function answerCalls<Question>(answer: (question: Question) => unknown, close: () => Promise<void>): void {
  process.on('message', (question: Question) => void reply(() => answer(question)));
  process.once('disconnect', () => void close());
  process.send?.({ result: 'ready' });
}

async function reply(answer: () => unknown): Promise<void> {
  try {
    process.send?.({ result: await answer() });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
