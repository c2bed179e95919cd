import type { Child } from 'hono/jsx'
import { jsx } from 'hono/jsx'
import { BackLink } from '../../design/back-link.tsx'
import { examples as backLink } from '../../design/back-link.examples.tsx'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { examples as breadcrumbs } from '../../design/breadcrumbs.examples.tsx'
import { Button } from '../../design/button.tsx'
import { examples as button } from '../../design/button.examples.tsx'
import { Checkboxes } from '../../design/checkboxes.tsx'
import { examples as checkboxes } from '../../design/checkboxes.examples.tsx'
import { Bars } from '../../design/charts/bars.tsx'
import { barExamples, levelExamples, lineExamples } from '../../design/charts/charts.examples.tsx'
import { Levels } from '../../design/charts/levels.tsx'
import { Line } from '../../design/charts/line.tsx'
import { Completion, CompletionCell } from '../../field/completion/completion.tsx'
import { cellExamples, examples as completion } from '../../field/completion/completion.examples.tsx'
import { DateInput } from '../../design/date-input.tsx'
import { examples as dateInput } from '../../design/date-input.examples.tsx'
import { DemoBand } from '../../design/demo-band.tsx'
import { examples as demoBand } from '../../design/demo-band.examples.tsx'
import { Details } from '../../design/details.tsx'
import { examples as details } from '../../design/details.examples.tsx'
import { Doors } from '../../design/doors.tsx'
import { examples as doors } from '../../design/doors.examples.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { examples as emptyState } from '../../design/empty-state.examples.tsx'
import { ErrorMessage } from '../../design/error-message.tsx'
import { examples as errorMessage } from '../../design/error-message.examples.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { examples as errorSummary } from '../../design/error-summary.examples.tsx'
import { Fieldset } from '../../design/fieldset.tsx'
import { examples as fieldset } from '../../design/fieldset.examples.tsx'
import { Figures } from '../../design/figures.tsx'
import { examples as figures } from '../../design/figures.examples.tsx'
import { FileUpload } from '../../design/file-upload.tsx'
import { examples as fileUpload } from '../../design/file-upload.examples.tsx'
import { FilterPanel } from '../../design/filter-panel.tsx'
import { examples as filterPanel } from '../../design/filter-panel.examples.tsx'
import { Hint } from '../../design/hint.tsx'
import { examples as hint } from '../../design/hint.examples.tsx'
import { Input } from '../../design/input.tsx'
import { examples as input } from '../../design/input.examples.tsx'
import { InsetText } from '../../design/inset-text.tsx'
import { examples as insetText } from '../../design/inset-text.examples.tsx'
import { Label } from '../../design/label.tsx'
import { examples as label } from '../../design/label.examples.tsx'
import { Late } from '../../design/late.tsx'
import { examples as late } from '../../design/late.examples.tsx'
import { Mark } from '../../design/mark.tsx'
import { examples as mark } from '../../design/mark.examples.tsx'
import { NotificationBanner } from '../../design/notification-banner.tsx'
import { examples as notificationBanner } from '../../design/notification-banner.examples.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { examples as pagination } from '../../design/pagination.examples.tsx'
import { PasswordInput } from '../../design/password-input.tsx'
import { examples as passwordInput } from '../../design/password-input.examples.tsx'
import { PlanCloth } from '../../field/completion/plan-cloth.tsx'
import { examples as planCloth } from '../../field/completion/plan-cloth.examples.tsx'
import { CopyButton } from '../../design/copy-button.tsx'
import { examples as copyButton } from '../../design/copy-button.examples.tsx'
import { PrintButton } from '../../design/print-button.tsx'
import { examples as printButton } from '../../design/print-button.examples.tsx'
import { Share } from '../../design/share.tsx'
import { examples as share } from '../../design/share.examples.tsx'
import { QuickExit } from '../../design/quick-exit.tsx'
import { examples as quickExit } from '../../design/quick-exit.examples.tsx'
import { Radios } from '../../design/radios.tsx'
import { examples as radios } from '../../design/radios.examples.tsx'
import { SectorLabel } from '../../field/sectors/sector-label.tsx'
import { examples as sectorLabel } from '../../field/sectors/sector-label.examples.tsx'
import { SectorThread } from '../../field/sectors/sector-thread.tsx'
import { examples as sectorThread } from '../../field/sectors/sector-thread.examples.tsx'
import { SectorThreads } from '../../field/sectors/sector-threads.tsx'
import { examples as sectorThreads } from '../../field/sectors/sector-threads.examples.tsx'
import { Select } from '../../design/select.tsx'
import { examples as select } from '../../design/select.examples.tsx'
import { SkipLink } from '../../design/skip-link.tsx'
import { examples as skipLink } from '../../design/skip-link.examples.tsx'
import { SourceList } from '../../field/sources/source-list.tsx'
import { examples as sourceList } from '../../field/sources/source-list.examples.tsx'
import { SmallCloth } from '../../field/weave/small-cloth.tsx'
import { examples as smallCloth } from '../../field/weave/small-cloth.examples.tsx'
import { SummaryList } from '../../design/summary-list.tsx'
import { examples as summaryList } from '../../design/summary-list.examples.tsx'
import { Table } from '../../design/table.tsx'
import { examples as table } from '../../design/table.examples.tsx'
import { Tag } from '../../design/tag.tsx'
import { examples as tag } from '../../design/tag.examples.tsx'
import { TaskList } from '../../design/task-list.tsx'
import { examples as taskList } from '../../design/task-list.examples.tsx'
import { Textarea } from '../../design/textarea.tsx'
import { examples as textarea } from '../../design/textarea.examples.tsx'
import { Timeline } from '../../design/timeline.tsx'
import { examples as timeline } from '../../design/timeline.examples.tsx'
import { WarningText } from '../../design/warning-text.tsx'
import { examples as warningText } from '../../design/warning-text.examples.tsx'
import { Weave } from '../../field/weave/weave.tsx'
import { examples as weave } from '../../field/weave/weave.examples.tsx'
import type { Example } from '../../design/markup.ts'

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
  entry('print-button', PrintButton, printButton),
  entry('share', Share, share),
  entry('bars', Bars, barExamples),
  entry('levels', Levels, levelExamples),
  entry('line', Line, lineExamples),
  entry('copy-button', CopyButton, copyButton),
  entry('quick-exit', QuickExit, quickExit),
  entry('sector-label', SectorLabel, sectorLabel),
  entry('sector-thread', SectorThread, sectorThread),
  entry('sector-threads', SectorThreads, sectorThreads),
  entry('small-cloth', SmallCloth, smallCloth),
  entry('source-list', SourceList, sourceList),
  entry('timeline', Timeline, timeline),
  entry('weave', Weave, weave),
]
