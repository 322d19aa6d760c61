/** Preloaded into a process that was started with a channel: it ends as by SIGTERM when whoever started it is gone. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
