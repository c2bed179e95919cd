import type { Child } from 'hono/jsx'
import { EmptyState } from '../../design/index.ts'
import type { FeatureToday, TodaySection } from '../../kernel/feature/index.ts'
import type { FrameLink, MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Waiting } from './parts.tsx'
import { words } from './words.ts'

/** What awaits someone who works without leading, with what the features say beside it. */
export const workSection = (declared: readonly FeatureToday[], waiting: Promise<Waiting>): TodaySection => ({
  order: 10,
  async show(request: MemberRequest) {
    const asked = await Promise.all(declared.map(({ besideWork }) => besideWork?.(request) ?? null))
    const beside = asked.filter((one) => one !== null)
    if (beside.length === 0) return null
    const { alerts, isQuiet } = await waiting
    const [help] = declared.flatMap(({ workHelp }) => (workHelp ? [workHelp(request.lang)] : []))
    return (
      <WorkSection lang={request.lang} help={help} state={isQuiet ? 'quiet' : alerts.length > 0 ? 'pressed' : 'busy'}>
        {beside}
      </WorkSection>
    )
  },
})

interface WorkSectionProps {
  lang: Language
  help: FrameLink | undefined
  /** `quiet`: nothing waits anywhere on the page. `busy`: something does, further down. `pressed`: it is said above. */
  state: 'quiet' | 'busy' | 'pressed'
  children: Child
}

export function WorkSection({ lang, help, state, children }: WorkSectionProps) {
  const t = words[lang].work
  return (
    <section>
      <h2>{state === 'pressed' ? t.places : t.title}</h2>
      <div class={state === 'quiet' ? 'cols cols--2' : undefined}>
        {state === 'quiet' ? (
          <EmptyState title={t.emptyTitle} headingLevel={3} {...(help && { act: help })}>
            {t.empty}
          </EmptyState>
        ) : (
          <p>
            {state === 'busy' && t.below} {help && <a href={help.href}>{help.label}</a>}
          </p>
        )}
        <div>{children}</div>
      </div>
    </section>
  )
}
