import type { Child } from 'hono/jsx'
import type { Feature, FeatureToday, TodayParts } from '../../kernel/feature/index.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { NextTasks } from './next-tasks.tsx'

/** What the features declare for this page. */
export const partsOf = (features: readonly Feature[]): readonly FeatureToday[] =>
  features.flatMap(({ today }) => (today ? [today] : []))

/** What every feature says of one thing, for the section that is about it. All are asked at once. */
export function gather(declared: readonly FeatureToday[], request: MemberRequest): TodayParts {
  const { lang } = request
  return {
    async tasksOf(organizationId) {
      const asked = declared.map(({ tasks }) => tasks?.(request, organizationId) ?? [])
      const tasks = (await Promise.all(asked)).flat()
      return <NextTasks lang={lang} organizationId={organizationId} tasks={tasks} />
    },
    linksOf: (organizationId) =>
      declared.flatMap(({ organizationLinks }) => organizationLinks?.(lang, organizationId) ?? []),
    panelsOf: (networkId) =>
      Promise.all(
        declared.flatMap(({ networkPanel }): Promise<Child>[] =>
          networkPanel ? [networkPanel(request, networkId)] : [],
        ),
      ),
    instanceRows: () =>
      Promise.all(
        declared
          .flatMap(({ instanceRow }) => (instanceRow ? [instanceRow] : []))
          .toSorted((a, b) => a.order - b.order)
          .map(({ show }) => show(request)),
      ),
  }
}
