package vn.danvankheo.ground.document;

import java.util.UUID;

import vn.danvankheo.ground.organisation.CommitteeId;

/**
 * What a paper is about.
 *
 * @param corrects the paper that it corrects; null for most
 */
record PaperTopic(CommitteeId committee, PaperKind kind, UUID subject, PaperId corrects) {

}
