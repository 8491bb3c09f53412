/** The words of the output. */
import type { Incident } from '../schema/index'

/** What stays of an incident in every view. */
type Kept = 'schemaVersion' | 'id' | 'kind' | 'redacted' | 'document'

/** An incident of which some lists are left out; an `Incident` is one, and so is one with its text beside it. */
export type IncidentView = Pick<Incident, Kept> & Partial<Omit<Incident, Kept>> & { readonly text?: string }

/** null: the incident is not wanted. */
export type View = (incident: IncidentView) => IncidentView | null
