/** The frame's own words. `promise` is the honest sentence at the foot of every page. */
export interface FrameWords {
  skipToContent: string
  mainNavigation: string
  account: string
  menu: string
  breadcrumb: string
  footerNavigation: string
  demo: string
  promise: string
  /** Neutral: it must tell nothing to someone who looks at the list of open pages. */
  youthTitle: string
  leave: string
}

/** Words that components say by themselves, when the page does not choose others. */
export interface ComponentWords {
  error: string
  thereIsAProblem: string
  warning: string
  day: string
  month: string
  year: string
  previousPage: string
  nextPage: string
  page: (number: number) => string
  pages: string
  back: string
  saved: string
  /** Both are lists of sectors in words; empty when there is none. */
  weave: (held: string, missing: string) => string
  cloth: (sectors: string) => string
}

export const frameWordsEn: FrameWords = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  account: 'Your account',
  menu: 'Menu',
  breadcrumb: 'Breadcrumb',
  footerNavigation: 'Footer',
  demo: 'Demonstration',
  promise:
    'No tracking cookie, no audience measurement, no request to another site. Tisserin keeps no name, address or story of a young person.',
  youthTitle: 'Home',
  leave: 'Leave fast',
}

export const componentWordsEn: ComponentWords = {
  error: 'Error:',
  thereIsAProblem: 'There is a problem',
  warning: 'Warning',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: (number) => `Page ${number}`,
  pages: 'Pages of results',
  back: 'Back',
  saved: 'Done',
  weave: (held, missing) =>
    [
      'A round cloth, like a nest, where threads pass over and under.',
      held && `Threads held: ${held}.`,
      missing && `No one holds yet: ${missing}.`,
    ]
      .filter(Boolean)
      .join(' '),
  cloth: (sectors) => `Small cloth: ${sectors}.`,
}
