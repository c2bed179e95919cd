import { TaskList } from '../../design/index.ts'
import { nextTasks, type TodayTask } from '../../kernel/feature/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

export interface TasksPresented {
  title: string
  tasks: Omit<TodayTask, 'priority'>[]
  /** What else can follow; null when the list is whole. */
  others: string | null
}

/**
 * The next things to do, whatever feature asks: the most pressing first, the others only counted. That there is nothing to do
 * is said only of a page on which nothing waits.
 */
export function presentTasks(all: readonly TodayTask[], lang: Language, { isQuiet = false } = {}): TasksPresented {
  const t = words[lang]
  const { first: tasks, left } = nextTasks(all)
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
