import type { ShownRule } from '../../../../retention/index.js';
import type { CoverageProps } from './coverage.view.js';

export type RuleProps = ShownRule & Omit<CoverageProps, 'rule'>;
