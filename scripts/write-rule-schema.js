// Writes retention-rules/schema.json from what the loader reads; a test tells when it must be run again.
import { writeFileSync } from 'node:fs';
import { ruleFileSchema } from '../dist/src/retention/rule-file-schema.js';

const file = new URL('../retention-rules/schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(ruleFileSchema(), null, 2)}\n`);
