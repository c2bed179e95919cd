import type { Route } from '../../kernel/http/index.ts'

/** Every route of the plan, topic by topic. */
export const routes: readonly Route[] = []
