import { layOut } from '../layout/lay-out.ts'
import { keepMeasures } from '../measures/keep-measures.ts'
import type { NetMakers } from './make-net.ts'

/** What the snapshots are made with. */
export const makers: NetMakers = { measure: keepMeasures, layOut }
