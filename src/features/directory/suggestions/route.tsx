import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatInstant } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { reviewSuggestion } from './review-suggestion.ts'
import { findSuggestion, type FoundSuggestion } from './queries.ts'
import { chainOf, mayReviewSuggestion } from '../rules.ts'
import { loadSheet, type Sheet } from '../editable-sheet.ts'
import { SuggestionPage } from './page.tsx'
import { sectionId, type SectionName } from '../sheet-form/index.ts'
import { editHref, homeOf, noticeOf } from '../steward/sheet-trail.ts'

interface Found {
  suggestion: FoundSuggestion
  /** Null: about a service that is not listed. */
  sheet: Sheet | null
  networkId: string
}

/** The suggestion of the address, seen from the network of the address, for those who review it; null for everyone else. */
async function suggestionFor({ tx, who, params }: MemberRequest): Promise<Found | null> {
  const networkId = params['networkId'] ?? ''
  const suggestion = await findSuggestion(tx, params['suggestionId'] ?? '')
  if (suggestion === null || !mayReviewSuggestion(who, suggestion, networkId)) return null
  const sheet = suggestion.recordId === null ? null : await loadSheet(tx, suggestion.recordId)
  return { suggestion, sheet, networkId }
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await suggestionFor(request)
  if (found === null) return notFound()
  const { lang, formKeys, deps } = request
  const { suggestion, sheet, networkId } = found
  const t = words[lang]
  const isStanding = sheet !== null && !['deleted', 'merged'].includes(sheet.service.status)
  return page(
    t.title,
    <SuggestionPage
      lang={lang}
      suggestion={suggestion}
      sheet={sheet}
      received={formatInstant(suggestion.at, lang, deps.timeZone)}
      action={href(lang, addresses.suggestion, { networkId, suggestionId: suggestion.id })}
      keys={formKeys}
      backHref={backOf(request, found)}
      applyHref={
        sheet === null
          ? withQuery(href(lang, addresses.addSheet, { networkId }), { suggestion: suggestion.id })
          : isStanding
            ? `${editHref(lang, sheet.service.id, suggestion.id)}${partOf(suggestion.kind)}`
            : null
      }
      statusHref={
        isStanding && suggestion.kind === 'closed'
          ? href(lang, addresses.serviceStatus, { id: sheet.service.id })
          : null
      }
    />,
    { notice: noticeOf(request) },
  )
}

const parts: Readonly<Record<string, SectionName>> = {
  'wrong-number': 'reach',
  'wrong-hours': 'hours',
  closed: 'state',
}
/** The part of the form that a suggestion is about; the top for the others. */
const partOf = (kind: string): string => (parts[kind] === undefined ? '' : `#${sectionId(parts[kind])}`)

const backOf = (request: MemberRequest, { sheet, networkId }: Found): string =>
  sheet === null ? href(request.lang, addresses.desk, { networkId }) : homeOf(request, sheet.service)

async function decide(request: MemberRequest): Promise<Answer> {
  const found = await suggestionFor(request)
  if (found === null) return notFound()
  const { form, who } = request
  const to = (['applied', 'set-aside'] as const).find((one) => one === form.first('decision'))
  if (to === undefined) return show(request)
  const { suggestion, networkId } = found
  const chain = suggestion.recordId === null ? networkId : chainOf(who, suggestion)
  const reviewed = await reviewSuggestion(request, { id: suggestion.id, to, chain })
  return redirect(backOf(request, found), reviewed.ok ? `suggestion-${to}` : 'suggestion-already')
}

export const suggestionRoutes: Route[] = [
  memberGet('directory.suggestion', addresses.suggestion, show),
  memberPost('directory.review-suggestion', addresses.suggestion, decide),
]
