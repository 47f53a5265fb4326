/** Names of the core's enumerations in the interface language. */
import { text } from '../background/text';
import type { ClaimType, Strength } from '../claims/claim';
import type { Axis, ExposureLevel } from '../rules/rule';
import type { Confidence } from '../vendors/fact';
import type { ClassFinding, ControlClass } from '../vendors/profile';
import type { VerdictValue } from '../verdict/verdict';

const key = (area: string, value: string): string => `${area}_${value.replaceAll('-', '_')}`;

export const verdictName = (value: VerdictValue): string => text(key('verdict', value));
export const typeName = (type: ClaimType): string => text(key('type', type));
export const className = (value: ControlClass): string => text(key('class', value));
export const strengthName = (value: Strength): string => text(key('popup_strength', value));
export const confidenceName = (value: Confidence): string => text(key('popup_confidence', value));
export const axisName = (value: Axis): string => text(key('popup_axis', value));
export const levelName = (value: ExposureLevel): string => text(key('popup_level', value));
export const degreeName = (value: NonNullable<ClassFinding['degree']>): string => text(key('popup_degree', value));
export const ruleStatusName = (value: string): string => text(key('popup_status', value));
