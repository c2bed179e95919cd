import type { Child } from 'hono/jsx'
import type { Day } from '../../kernel/clock.ts'
import { formatDay, type Language } from '../../kernel/language.ts'
import { words } from './words.ts'

export interface TodayPageProps {
  lang: Language
  /** Of the person who signed in. */
  name: string
  today: Day
  /** What the features say to them, in the order of the day. */
  children: Child
}

export function TodayPage({ lang, name, today, children }: TodayPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.greeting(name, formatDay(today, lang))}</p>
      {children}
    </>
  )
}
