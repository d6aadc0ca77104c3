/**
 * How an official paper looks: its rule as data, one composition for both files, a writer
 * for each. Used through {@link vn.danvankheo.document.Typesetter} only.
 */
package vn.danvankheo.document.typesetting;
