import { memberGet, page, type MemberRequest, type Route } from '../../kernel/http/index.ts'
import type { Feature, FeatureToday, TodaySection } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { TodayPage } from './page.tsx'
import { FirstLines } from './first-lines.tsx'
import { gather, partsOf, waitingFor } from './parts.tsx'
import { words } from './words.ts'
import { workSection } from './work-section.tsx'

/** The page of someone who signed in: what does not wait, then what each feature says to them, in the order of the day. */
export function routes(features: readonly Feature[]): Route[] {
  const declared = partsOf(features)
  const sections = declared.flatMap(({ sections: own = [] }) => own)
  return [memberGet('today.today', addresses.today, (request) => showToday(request, declared, sections))]
}

/** Sections are asked for at once: the database answers them one after the other, without waiting for us between two. */
async function showToday(request: MemberRequest, declared: readonly FeatureToday[], sections: readonly TodaySection[]) {
  const { lang, who, today } = request
  const waiting = waitingFor(declared, request)
  const parts = gather(declared, request, waiting)
  const ordered = [workSection(declared, waiting), ...sections].toSorted((a, b) => a.order - b.order)
  const [{ alerts }, ...shown] = await Promise.all([waiting, ...ordered.map(({ show }) => show(request, parts))])
  const isNothing = shown.every((section) => section === null)
  return page(
    words[lang].title,
    <TodayPage lang={lang} name={who.name} today={today}>
      <FirstLines lang={lang} alerts={alerts} />
      {isNothing ? declared.map(({ whenNothing }) => whenNothing?.(request) ?? null) : shown}
    </TodayPage>,
  )
}
