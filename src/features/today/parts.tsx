import type { Child } from 'hono/jsx'
import {
  tasksOfLead,
  type Feature,
  type FeatureToday,
  type TodayAlert,
  type TodayParts,
  type TodayTask,
} from '../../kernel/feature/index.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { NextTasks } from './next-tasks.tsx'

/** What the features declare for this page. */
export const partsOf = (features: readonly Feature[]): readonly FeatureToday[] =>
  features.flatMap(({ today }) => (today ? [today] : []))

/** All that waits for the person, whichever feature asks; every part of the page reads the same. */
export interface Waiting {
  /** Late ones first, then those that nobody carries, then those whose person has gone. */
  alerts: readonly TodayAlert[]
  /** By organization that the person leads. */
  tasks: ReadonlyMap<string, readonly TodayTask[]>
  /** Nothing waits anywhere on the page: only then may a part of it say so. */
  isQuiet: boolean
}

const kinds = ['late', 'nobody', 'gone'] as const

/** All are asked at once. Who coordinates a network, or runs the instance, is never told that nothing waits. */
export async function waitingFor(declared: readonly FeatureToday[], request: MemberRequest): Promise<Waiting> {
  const { who } = request
  const [alerts, awaiting, tasks] = await Promise.all([
    Promise.all(declared.map((one) => one.alerts?.(request) ?? [])),
    Promise.all(declared.map((one) => one.awaiting?.(request) ?? 0)),
    Promise.all(
      who.led.map(async (id) => {
        return [id, await tasksOfLead(declared, request, id)] as const
      }),
    ),
  ])
  const all = alerts.flat().toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return {
    alerts: all,
    tasks: new Map(tasks),
    isQuiet:
      all.length === 0 &&
      awaiting.every((count) => count === 0) &&
      tasks.every(([, own]) => own.length === 0) &&
      who.coordinated.length === 0 &&
      !who.isOperator,
  }
}

/** What every feature says of one thing, for the section that is about it. All are asked at once. */
export function gather(
  declared: readonly FeatureToday[],
  request: MemberRequest,
  waiting: Promise<Waiting>,
): TodayParts {
  const { lang } = request
  return {
    async tasksOf(organizationId) {
      const { tasks, isQuiet } = await waiting
      const own = tasks.get(organizationId) ?? []
      return <NextTasks lang={lang} organizationId={organizationId} tasks={own} isQuiet={isQuiet} />
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
