import type { MemberRequest } from '../http/index.ts'
import type { FeatureToday, TodayTask } from './today.ts'

/** Most things shown for one day: a longer list is put off. */
const tasksShown = 3

export interface NextTasks {
  /** The most pressing first. */
  first: Omit<TodayTask, 'priority'>[]
  /** How many others can follow. */
  left: number
}

/** What every feature asks of the lead of an organization; all are asked at once. */
export async function tasksOfLead(
  declared: readonly FeatureToday[],
  request: MemberRequest,
  organizationId: string,
): Promise<TodayTask[]> {
  return (await Promise.all(declared.map((one) => one.tasks?.(request, organizationId) ?? []))).flat()
}

export const mostPressingFirst = (tasks: readonly TodayTask[]): TodayTask[] =>
  tasks.toSorted((a, b) => a.priority - b.priority)

/** The things for today, the same on whatever page they are named. */
export function nextTasks(all: readonly TodayTask[]): NextTasks {
  const first = mostPressingFirst(all)
    .slice(0, tasksShown)
    .map(({ priority: _priority, ...task }) => task)
  return { first, left: all.length - first.length }
}
