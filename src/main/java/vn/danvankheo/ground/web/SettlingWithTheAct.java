package vn.danvankheo.ground.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Settles the send of a request in the transaction of its act, so that either both are
 * written down or neither is, whatever is killed in between.
 */
@Component
class SettlingWithTheAct implements TransactionExecutionListener {

	/** How transactions of our own are called. */
	static final String OURS = "vn.danvankheo.";

	private final ObjectProvider<SentForms> sent;

	SettlingWithTheAct(ObjectProvider<SentForms> sent) {
		this.sent = sent;
	}

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (isOfAnAct(transaction) && request != null
				&& request.getAttribute(OnceOnly.SEND, RequestAttributes.SCOPE_REQUEST) instanceof Send send) {
			this.sent.getObject().settle(send);
		}
	}

	/** Not that of the session, or of whatever else is written down by the way. */
	private static boolean isOfAnAct(TransactionExecution transaction) {
		return !transaction.isReadOnly() && transaction.getTransactionName().startsWith(OURS);
	}

}
