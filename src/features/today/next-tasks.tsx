import { TaskList } from '../../design/index.ts'
import type { TodayTask } from '../../kernel/feature/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** Most things shown for one day: a longer list is put off. */
const tasksShown = 3

export interface TasksPresented {
  title: string
  tasks: Omit<TodayTask, 'priority'>[]
  /** What else can follow; null when the list is whole. */
  others: string | null
}

export const mostPressingFirst = (tasks: readonly TodayTask[]): TodayTask[] =>
  tasks.toSorted((a, b) => a.priority - b.priority)

/**
 * The next things to do, whatever feature asks: the most pressing first, the others only counted. That there is nothing to do
 * is said only of a page on which nothing waits.
 */
export function presentTasks(all: readonly TodayTask[], lang: Language, { isQuiet = false } = {}): TasksPresented {
  const t = words[lang]
  const tasks = mostPressingFirst(all)
    .slice(0, tasksShown)
    .map(({ priority: _priority, ...task }) => task)
  const left = all.length - tasks.length
  const title = tasks.length === 0 && !isQuiet ? t.inOrder : (t.countOfTasks[tasks.length] ?? '')
  return { title, tasks, others: left === 0 ? null : t.others(left) }
}

interface NextTasksProps {
  lang: Language
  organizationId: string
  tasks: readonly TodayTask[]
  /** Nothing waits anywhere on the page. */
  isQuiet: boolean
}

/** For who leads an organization: what to do for it today. */
export function NextTasks({ lang, organizationId, tasks: all, isQuiet }: NextTasksProps) {
  const t = words[lang]
  const { title, tasks, others } = presentTasks(all, lang, { isQuiet })
  return (
    <>
      <h3>{title}</h3>
      {tasks.length === 0 ? (
        <p>
          {t.done} {isQuiet && t.nothingElse}
        </p>
      ) : (
        <TaskList idPrefix={`tasks-${organizationId}`} items={tasks.map((task) => ({ ...task, status: t.toDo }))} />
      )}
      {others && <p class="mid">{others}</p>}
    </>
  )
}
