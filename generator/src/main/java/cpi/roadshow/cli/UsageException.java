package cpi.roadshow.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line asks for something that cannot be; the message is for the person who wrote it.
 */
final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1;

  UsageException(CommandLine line, String message) {
    super(line, message);
  }
}
