import { noticeIn, type AnyRequest } from '../../../kernel/http/index.ts'
import { words } from './words.ts'

/** The thanks for a report, on the sheet that it leads back to; null when nothing was just reported. */
export function reportedNotice({
  notice,
  lang,
}: Pick<AnyRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const t = words[lang].reporting
  return noticeIn({ reported: { title: t.thanksTitle, text: t.thanks } }, notice)
}
