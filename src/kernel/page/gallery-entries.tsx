import type { Child } from 'hono/jsx'
import { jsx } from 'hono/jsx'
import { BackLink } from './back-link.tsx'
import { examples as backLink } from './back-link.examples.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { examples as breadcrumbs } from './breadcrumbs.examples.tsx'
import { Button } from './button.tsx'
import { examples as button } from './button.examples.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { examples as checkboxes } from './checkboxes.examples.tsx'
import { Completion, CompletionCell } from './completion.tsx'
import { cellExamples, examples as completion } from './completion.examples.tsx'
import { DateInput } from './date-input.tsx'
import { examples as dateInput } from './date-input.examples.tsx'
import { DemoBand } from './demo-band.tsx'
import { examples as demoBand } from './demo-band.examples.tsx'
import { Details } from './details.tsx'
import { examples as details } from './details.examples.tsx'
import { Doors } from './doors.tsx'
import { examples as doors } from './doors.examples.tsx'
import { EmptyState } from './empty-state.tsx'
import { examples as emptyState } from './empty-state.examples.tsx'
import { ErrorMessage } from './error-message.tsx'
import { examples as errorMessage } from './error-message.examples.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { examples as errorSummary } from './error-summary.examples.tsx'
import { Fieldset } from './fieldset.tsx'
import { examples as fieldset } from './fieldset.examples.tsx'
import { Figures } from './figures.tsx'
import { examples as figures } from './figures.examples.tsx'
import { FileUpload } from './file-upload.tsx'
import { examples as fileUpload } from './file-upload.examples.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { examples as filterPanel } from './filter-panel.examples.tsx'
import { Hint } from './hint.tsx'
import { examples as hint } from './hint.examples.tsx'
import { Input } from './input.tsx'
import { examples as input } from './input.examples.tsx'
import { InsetText } from './inset-text.tsx'
import { examples as insetText } from './inset-text.examples.tsx'
import { Label } from './label.tsx'
import { examples as label } from './label.examples.tsx'
import { Late } from './late.tsx'
import { examples as late } from './late.examples.tsx'
import { Mark } from './mark.tsx'
import { examples as mark } from './mark.examples.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { examples as notificationBanner } from './notification-banner.examples.tsx'
import { Pagination } from './pagination.tsx'
import { examples as pagination } from './pagination.examples.tsx'
import { PasswordInput } from './password-input.tsx'
import { examples as passwordInput } from './password-input.examples.tsx'
import { PlanCloth } from './plan-cloth.tsx'
import { examples as planCloth } from './plan-cloth.examples.tsx'
import { QuickExit } from './quick-exit.tsx'
import { examples as quickExit } from './quick-exit.examples.tsx'
import { Radios } from './radios.tsx'
import { examples as radios } from './radios.examples.tsx'
import { SectorLabel } from './sector-label.tsx'
import { examples as sectorLabel } from './sector-label.examples.tsx'
import { SectorThread } from './sector-thread.tsx'
import { examples as sectorThread } from './sector-thread.examples.tsx'
import { SectorThreads } from './sector-threads.tsx'
import { examples as sectorThreads } from './sector-threads.examples.tsx'
import { Select } from './select.tsx'
import { examples as select } from './select.examples.tsx'
import { SkipLink } from './skip-link.tsx'
import { examples as skipLink } from './skip-link.examples.tsx'
import { SmallCloth } from './small-cloth.tsx'
import { examples as smallCloth } from './small-cloth.examples.tsx'
import { SummaryList } from './summary-list.tsx'
import { examples as summaryList } from './summary-list.examples.tsx'
import { Table } from './table.tsx'
import { examples as table } from './table.examples.tsx'
import { Tag } from './tag.tsx'
import { examples as tag } from './tag.examples.tsx'
import { TaskList } from './task-list.tsx'
import { examples as taskList } from './task-list.examples.tsx'
import { Textarea } from './textarea.tsx'
import { examples as textarea } from './textarea.examples.tsx'
import { Timeline } from './timeline.tsx'
import { examples as timeline } from './timeline.examples.tsx'
import { WarningText } from './warning-text.tsx'
import { examples as warningText } from './warning-text.examples.tsx'
import { Weave } from './weave.tsx'
import { examples as weave } from './weave.examples.tsx'
import type { Example } from './markup.ts'

export interface GalleryEntry {
  /** File name of the component, and the package's own name for it where it has one. */
  component: string
  examples: readonly { name: string; render: () => Child; reference: Record<string, unknown> | undefined }[]
}

function entry<Props extends object>(
  component: string,
  Component: (props: Props) => unknown,
  examples: readonly Example<Props>[],
): GalleryEntry {
  return {
    component,
    examples: examples.map(({ name, props, reference }) => ({ name, reference, render: () => jsx(Component, props) })),
  }
}

/** Every component in every state: what the gallery shows, the accessibility scans open and the comparison reads. */
export const galleryEntries: readonly GalleryEntry[] = [
  entry('back-link', BackLink, backLink),
  entry('breadcrumbs', Breadcrumbs, breadcrumbs),
  entry('button', Button, button),
  entry('checkboxes', Checkboxes, checkboxes),
  entry('date-input', DateInput, dateInput),
  entry('details', Details, details),
  entry('error-message', ErrorMessage, errorMessage),
  entry('error-summary', ErrorSummary, errorSummary),
  entry('fieldset', Fieldset, fieldset),
  entry('file-upload', FileUpload, fileUpload),
  entry('hint', Hint, hint),
  entry('input', Input, input),
  entry('inset-text', InsetText, insetText),
  entry('label', Label, label),
  entry('notification-banner', NotificationBanner, notificationBanner),
  entry('pagination', Pagination, pagination),
  entry('password-input', PasswordInput, passwordInput),
  entry('radios', Radios, radios),
  entry('select', Select, select),
  entry('skip-link', SkipLink, skipLink),
  entry('summary-list', SummaryList, summaryList),
  entry('table', Table, table),
  entry('tag', Tag, tag),
  entry('task-list', TaskList, taskList),
  entry('textarea', Textarea, textarea),
  entry('warning-text', WarningText, warningText),
  entry('completion', Completion, completion),
  entry('completion-cell', CompletionCell, cellExamples),
  entry('demo-band', DemoBand, demoBand),
  entry('doors', Doors, doors),
  entry('empty-state', EmptyState, emptyState),
  entry('figures', Figures, figures),
  entry('filter-panel', FilterPanel, filterPanel),
  entry('late', Late, late),
  entry('mark', Mark, mark),
  entry('plan-cloth', PlanCloth, planCloth),
  entry('quick-exit', QuickExit, quickExit),
  entry('sector-label', SectorLabel, sectorLabel),
  entry('sector-thread', SectorThread, sectorThread),
  entry('sector-threads', SectorThreads, sectorThreads),
  entry('small-cloth', SmallCloth, smallCloth),
  entry('timeline', Timeline, timeline),
  entry('weave', Weave, weave),
]
