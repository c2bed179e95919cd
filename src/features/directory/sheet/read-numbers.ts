import type { DirectoryRecord, ReadPage } from '../model.ts'

type Sourced = Pick<DirectoryRecord, 'assuredOn' | 'source'>

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')

/** Whether no page that can be trusted gives this number and no organization checked the sheet since: always said beside it. */
export const isUnsureNumber = ({ assuredOn, source }: Sourced, number: string): boolean =>
  assuredOn === null && (source?.numbers ?? []).some((one) => one.unsure && digitsOf(one.number) === digitsOf(number))

/** The pages on which these numbers were read, each once; empty when they came from people or from an import. */
export function pagesRead({ source }: Sourced, numbers: readonly string[]): ReadPage[] {
  const asked = new Set(numbers.map(digitsOf))
  const pages = (source?.numbers ?? []).filter(({ number }) => asked.has(digitsOf(number))).flatMap(({ read }) => read)
  return [...new Map(pages.map((page) => [`${page.url ?? ''} ${page.on ?? ''}`, page])).values()]
}
