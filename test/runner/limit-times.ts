import { addEventHandler, getState } from 'jest-circus';
import { withinTime } from './within-time.js';

type Deed = Parameters<typeof withinTime>[0];
type Registered = { fn?: Deed | null };

/** As jest.config.js says; a test or a hook that names its own has that. */
const usualMs = 30_000;
/** What a spec file says for all that follows in it, kept with the file's tree of tests. */
const ofFile = new WeakMap<object, number>();

/** The light runner runs tests for as long as they like: what is registered is wrapped, so that what hangs is told. */
addEventHandler((event, state) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;
  const { children, hooks } = state.currentDescribeBlock;
  const added = (event.name === 'add_test' ? children : hooks).at(-1) as Registered | undefined;
  if (!added?.fn) return;
  added.fn = withinTime(added.fn, event.timeout ?? ofFile.get(state.rootDescribeBlock) ?? usualMs);
});

Object.assign(jest, { setTimeout: (ms: number) => void ofFile.set(getState().rootDescribeBlock, ms) });
