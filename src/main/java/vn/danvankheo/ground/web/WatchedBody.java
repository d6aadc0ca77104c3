package vn.danvankheo.ground.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of a request while it comes in. As soon as it has to be waited for it counts
 * among those that are {@linkplain BodiesUnderWay under way}.
 */
class WatchedBody implements InputBuffer {

	private final InputBuffer body;

	private final long length;

	private final BodiesUnderWay underWay;

	private final String address;

	private final long since = System.nanoTime();

	private long bytes;

	private boolean waitedFor;

	private boolean ended;

	private boolean givenUp;

	/**
	 * The body of a request from this address.
	 * @param length negative where that is not known
	 */
	WatchedBody(InputBuffer body, long length, BodiesUnderWay underWay, String address) {
		this.body = body;
		this.length = length;
		this.underWay = underWay;
		this.address = address;
	}

	/** Whether it is there already, or may be waited for. */
	boolean mayBegin() {
		if (!this.waitedFor && this.body.available() == 0) {
			this.waitedFor = this.underWay.begin(this.address);
			return this.waitedFor;
		}
		return true;
	}

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (this.givenUp || (!this.ended && !mayBegin())) {
			this.givenUp = true;
			throw new SocketTimeoutException("body given up");
		}
		int read = readOn(handler);
		this.bytes += Math.max(read, 0);
		if (read < 0 || this.bytes == this.length) {
			end();
		}
		else if (isTooSlow(Duration.ofNanos(System.nanoTime() - this.since))) {
			this.givenUp = true;
			throw new SocketTimeoutException("body too slow");
		}
		return read;
	}

	private int readOn(ApplicationBufferHandler handler) throws IOException {
		try {
			return this.body.doRead(handler);
		}
		catch (IOException ex) {
			this.givenUp = true;
			throw ex;
		}
	}

	boolean isTooSlow(Duration taken) {
		return BodyPace.isTooSlow(this.bytes, taken);
	}

	@Override
	public int available() {
		return this.body.available();
	}

	/** What nobody wanted; else Tomcat would read it, unwatched. */
	void readToItsEnd() {
		Unwanted unwanted = new Unwanted();
		try {
			while (!this.ended && !this.givenUp) {
				doRead(unwanted);
			}
		}
		catch (IOException gone) {
			this.givenUp = true;
		}
	}

	/** Nobody reads on; whether something of it is left. */
	boolean finish() {
		boolean left = !this.ended;
		end();
		return left;
	}

	private void end() {
		this.ended = true;
		if (this.waitedFor) {
			this.waitedFor = false;
			this.underWay.end(this.address);
		}
	}

	private static final class Unwanted implements ApplicationBufferHandler {

		private ByteBuffer buffer = EMPTY_BUFFER;

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.buffer = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.buffer;
		}

		@Override
		public void expand(int size) {
			// it is never written to
		}

	}

}
