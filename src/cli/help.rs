//! Translates the command line's help, where clap's own text would be English. Technical notation
//! such as `[OPTIONS]` and value names stays as it is.

use crate::texts::{TextId, t, text, with};
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

/// Returns a command with its help, and that of all its subcommands, in the user's language.
pub(super) fn translated(command: Command) -> Command {
    let has_version = command.get_version().is_some();
    let mut command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .mut_args(with_choices);
    let flag = |name: &'static str, short: char, action: ArgAction, help: TextId| {
        Arg::new(name).short(short).long(name).action(action).help(text(help))
    };
    if has_version {
        command = command.arg(flag("version", 'V', ArgAction::Version, t::CLI_VERSION));
    }
    command = command.arg(flag("help", 'h', ArgAction::Help, t::CLI_HELP));
    let mut template = format!("{{about}}\n\n{} {{usage}}", text(t::CLI_USAGE));
    let section = |title: TextId, tag: &str| format!("\n\n{}\n{{{tag}}}", text(title));
    if command.get_positionals().next().is_some() {
        template += &section(t::CLI_ARGUMENTS, "positionals");
    }
    template += &section(t::CLI_OPTIONS, "options");
    if command.has_subcommands() {
        template += &section(t::CLI_COMMANDS, "subcommands");
    }
    command.help_template(StyledStr::from(template + "\n")).mut_subcommands(translated)
}

/// Returns an argument whose help lists its possible values, replacing clap's own list.
fn with_choices(argument: Arg) -> Arg {
    let values: Vec<String> =
        argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let default = argument.get_default_values().first().map(|value| value.to_string_lossy());
    let (Some(default), Some(help)) = (default, argument.get_help()) else { return argument };
    let help = with!(
        t::CLI_ONE_OF,
        help = help.to_string(),
        values = values.join(", "),
        default = default.into_owned()
    );
    argument.help(help).hide_possible_values(true).hide_default_value(true)
}

/// Explains in one sentence why a command line can't be parsed.
pub(super) fn describe_error(error: &clap::Error) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(words)) => words.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let argument = context(ContextKind::InvalidSubcommand);
            with!(t::CLI_WRONG_UNKNOWN, argument = argument)
        }
        ErrorKind::UnknownArgument => with!(t::CLI_WRONG_UNKNOWN, argument = argument),
        ErrorKind::MissingRequiredArgument => {
            with!(t::CLI_WRONG_MISSING, arguments = argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            if value.is_empty() {
                return with!(t::CLI_WRONG_MISSING, arguments = argument);
            }
            with!(t::CLI_WRONG_VALUE, value = value, argument = argument)
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            let command = context(ContextKind::InvalidSubcommand);
            let argument = if argument.is_empty() { command } else { argument };
            if argument == other {
                return with!(t::CLI_WRONG_TWICE, argument = argument);
            }
            with!(t::CLI_WRONG_TOGETHER, argument = argument, other = other)
        }
        _ => text(t::CLI_WRONG),
    }
}
