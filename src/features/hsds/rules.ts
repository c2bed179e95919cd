import { coordinates } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'

/** Coordinators import into the directory of their own network; the operator imports by the command, for no network. */
export const mayImport = (who: Pick<Who, 'coordinated'>, networkId: string): boolean => coordinates(who, networkId)
