// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code maqala} command. */
@Command(
    name = "maqala",
    mixinStandardHelpOptions = true,
    versionProvider = MaqalaCommand.Version.class,
    description =
        "Turns Kazakhstani and Russian web news into clean, structured text: articles in, JSON Lines"
            + " out, in the order of the input.")
public final class MaqalaCommand implements Runnable {
  private static final int HELP_WIDTH = 100;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything else
  private CommandSpec spec;

  private MaqalaCommand() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(commandLine(Streams.ofProcess()).execute(args));
  }

  /**
   * The command on given streams.
   *
   * @param streams what it reads and writes
   */
  public static CommandLine commandLine(Streams streams) {
    CommandLine command =
        new CommandLine(new MaqalaCommand())
            .addSubcommand(new CleanCommand(streams))
            .addSubcommand(new NormalizeCommand(streams))
            .addSubcommand(new DateCommand(streams))
            .addSubcommand(new DedupeCommand(streams))
            .addSubcommand(new QuotesCommand(streams))
            .addSubcommand(new ConvertCommand(streams))
            .addSubcommand(new DecodeCommand(streams));
    for (CommandLine one : command.getSubcommands().values()) {
      addCommonHelp(one.getCommandSpec());
    }
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(MaqalaCommand::explain)
        .setUsageHelpWidth(HELP_WIDTH)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
  }

  /** Says what is wrong, and where to read more: the whole help would bury the message. */
  private static int explain(ParameterException problem, String... args) {
    CommandLine command = problem.getCommandLine();
    boolean isCommandWrong =
        problem instanceof UnmatchedArgumentException && command.getParent() == null;
    PrintWriter err = command.getErr();
    err.println(
        "maqala: "
            + (isCommandWrong
                ? "no such command or option: " + args[0]
                : String.valueOf(problem.getMessage())));
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static void addCommonHelp(CommandSpec command) {
    command.mixinStandardHelpOptions(true);
    List<String> footer = new ArrayList<>();
    footer.add("");
    footer.add("Example:");
    footer.addAll(List.of(command.usageMessage().footer()));
    footer.addAll(
        List.of(
            "",
            "Fields of a record that the command does not set pass through as they are. A bad record"
                + " (not UTF-8, not JSON, no text) is reported with file and line, counted and"
                + " skipped.",
            ""));
    command
        .usageMessage()
        .sortOptions(false)
        .footer(footer.toArray(String[]::new))
        .exitCodeListHeading("Exit codes:%n")
        .exitCodeList(exitCodes());
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "all is well");
    codes.put("1", "bad records were skipped, or with --strict: one stopped the work");
    codes.put("2", "wrong options, or an input that is not there; nothing was done");
    codes.put("3", "the output could not be written; no output file appears");
    return codes;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: clean, normalize, date, dedupe, quotes, convert or decode");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = MaqalaCommand.class.getPackage().getImplementationVersion();
      return new String[] {"maqala " + Optional.ofNullable(version).orElse("(development)")};
    }
  }
}
