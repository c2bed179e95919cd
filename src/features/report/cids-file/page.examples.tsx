import type { PageExamples } from '../../../design/page-examples.ts'
import { RefusedFilePage } from './page.tsx'
