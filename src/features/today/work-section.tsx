import type { Child } from 'hono/jsx'
import { EmptyState } from '../../design/index.ts'
import type { FeatureToday, TodaySection } from '../../kernel/feature/index.ts'
import type { FrameLink, MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** What awaits someone who works without leading, with what the features say beside it. */
export const workSection = (declared: readonly FeatureToday[]): TodaySection => ({
  order: 10,
  async show(request: MemberRequest) {
    const asked = await Promise.all(declared.map(({ besideWork }) => besideWork?.(request) ?? null))
    const beside = asked.filter((one) => one !== null)
    if (beside.length === 0) return null
    const [help] = declared.flatMap(({ workHelp }) => (workHelp ? [workHelp(request.lang)] : []))
    return (
      <WorkSection lang={request.lang} help={help}>
        {beside}
      </WorkSection>
    )
  },
})

export function WorkSection({
  lang,
  help,
  children,
}: {
  lang: Language
  help: FrameLink | undefined
  children: Child
}) {
  const t = words[lang].work
  return (
    <section>
      <h2>{t.title}</h2>
      <div class="cols cols--2">
        <EmptyState title={t.emptyTitle} headingLevel={3} {...(help && { act: help })}>
          {t.empty}
        </EmptyState>
        <div>{children}</div>
      </div>
    </section>
  )
}
