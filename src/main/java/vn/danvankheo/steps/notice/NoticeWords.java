package vn.danvankheo.steps.notice;

import jakarta.persistence.Embeddable;

/**
 * What a notice says beside its list.
 *
 * @param supplementary whether it adds to an earlier one
 * @param responsibilities trách nhiệm
 * @param reporting chế độ báo cáo
 */
@Embeddable
record NoticeWords(Boolean supplementary, String responsibilities, String reporting) {

}
