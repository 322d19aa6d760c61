import { Agent, setGlobalDispatcher } from 'undici';

/** Loaded into the scripts' own programs: snac ends connections that were to be kept, without a word. */
setGlobalDispatcher(new Agent({ pipelining: 0 }));
