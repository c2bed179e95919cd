import { inject } from 'vitest'
import { readAsBuilt } from '../src/kernel/import/reading-desk.ts'

/** Each file that someone uploads is read by a new thread, which loads what was built in a tenth of the time. */
const folder = inject('builtFolder') as string | null | undefined
if (typeof folder === 'string') readAsBuilt(folder)
