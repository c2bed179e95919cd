import { numberKey } from '../../../kernel/phone/index.ts'
import type { DirectoryRecord, ReadPage } from '../model.ts'

type Sourced = Pick<DirectoryRecord, 'assuredOn' | 'source'>

/** Whether no page that can be trusted gives this number and no organization checked the sheet since: always said beside it. */
export const isUnsureNumber = ({ assuredOn, source }: Sourced, number: string): boolean =>
  assuredOn === null && (source?.numbers ?? []).some((one) => one.unsure && numberKey(one.number) === numberKey(number))

/** The pages on which these numbers were read, each once; empty when they came from people or from an import. */
export function pagesRead({ source }: Sourced, numbers: readonly string[]): ReadPage[] {
  const asked = new Set(numbers.map(numberKey))
  const pages = (source?.numbers ?? []).filter(({ number }) => asked.has(numberKey(number))).flatMap(({ read }) => read)
  return [...new Map(pages.map((page) => [`${page.url ?? ''} ${page.on ?? ''}`, page])).values()]
}
