import { defineForm, version } from '../../kernel/form/index.ts'
import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import { addresses, surveyHref } from './addresses.ts'
import type { Survey } from './model.ts'
import { findSurvey } from './queries.ts'
import { mayOnSurvey, type SurveyDeed } from './rules.ts'
import { words } from './words.ts'

/** The survey of the address, when the person may do one of these deeds about it now; null for everyone else. */
export async function surveyFor(
  { tx, who, params }: MemberRequest,
  ...deeds: readonly SurveyDeed[]
): Promise<Survey | null> {
  const found = await findSurvey(tx, params['id'] ?? '')
  return found !== null && deeds.some((deed) => mayOnSurvey(who, deed, found)) ? found : null
}

export const breadcrumbToSurveys = ({ lang }: Pick<MemberRequest, 'lang'>): FrameLink[] => [
  { label: words[lang].title, href: href(lang, addresses.surveys) },
]

export const breadcrumbToSurvey = (request: Pick<MemberRequest, 'lang'>, survey: Survey): FrameLink[] => [
  ...breadcrumbToSurveys(request),
  { label: survey.title, href: surveyHref(request.lang, survey) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function surveyNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

const seenForm = defineForm({ version: version() })

/** The version of what the person read before a deed; 0 when it is not said, which is none. */
export function seenVersion({ form }: Pick<MemberRequest, 'form'>): number {
  const parsed = seenForm.parse(form)
  return parsed.ok ? parsed.value.version : 0
}

/** Whole address that people are given. */
export const linkOf = ({ lang, deps }: Pick<MemberRequest, 'lang' | 'deps'>, { code }: Pick<Survey, 'code'>): string =>
  `${deps.baseUrl}${href(lang, addresses.answer, { token: code })}`
