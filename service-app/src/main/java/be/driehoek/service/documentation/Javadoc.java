package be.driehoek.service.documentation;

import static java.util.stream.Collectors.joining;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say of their types and of the parts of their records, as plain text. */
final class Javadoc {
    /** What stands in bodies; to parse the rest takes as long again. */
    private static final Pattern SHOWN = Pattern.compile("\\b(record|enum|ReferralChanges|sealed interface) ");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();

    private Javadoc() {}

    /** What stands in the sources under some folders. */
    static Javadoc under(List<Path> folders) throws IOException {
        var sources = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        for (var source : List.copyOf(sources)) {
            if (!SHOWN.matcher(Files.readString(source)).find()) {
                sources.remove(source);
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, found -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var docs = new Javadoc();
            var trees = DocTrees.instance(task);
            var units = new ArrayList<CompilationUnitTree>();
            for (var unit : task.parse()) {
                units.add(unit);
                docs.rememberNames(unit);
            }
            units.forEach(unit -> docs.new Collector(unit, trees).scan(unit, null));
            return docs;
        }
    }

    private void rememberNames(CompilationUnitTree unit) {
        for (var type : unit.getTypeDecls()) {
            if (type instanceof ClassTree named) {
                packages.put(named.getSimpleName().toString(), String.valueOf(unit.getPackageName()));
            }
        }
    }

    /** What is said of a type, in its first paragraph. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(byName.get(type.getCanonicalName()));
    }

    /** What is said of a part of a record, or of a method without parameters. */
    Optional<String> of(Class<?> type, String part) {
        return Optional.ofNullable(byName.get(type.getCanonicalName() + "#" + part));
    }

    private final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;

        Collector(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            var name = nameOf(getCurrentPath());
            comment(getCurrentPath()).ifPresent(comment -> {
                byName.put(name, firstParagraph(comment, name));
                comment.getBlockTags().forEach(tag -> {
                    if (tag instanceof ParamTree part && !part.isTypeParameter()) {
                        byName.put(name + "#" + part.getName(), sentence(text(part.getDescription(), name)));
                    }
                });
            });
            super.visitClass(type, null);
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var name = nameOf(getCurrentPath().getParentPath());
            if (method.getParameters().isEmpty()) {
                comment(getCurrentPath())
                        .ifPresent(comment -> byName.putIfAbsent(
                                name + "#" + method.getName(), sentence(text(comment.getFirstSentence(), name))));
            }
            return null;
        }

        private Optional<DocCommentTree> comment(TreePath path) {
            return Optional.ofNullable(trees.getDocCommentTree(path));
        }

        private String nameOf(TreePath path) {
            var names = new ArrayList<String>();
            for (Tree part : path) {
                if (part instanceof ClassTree type) {
                    names.addFirst(type.getSimpleName().toString());
                }
            }
            return unit.getPackageName() + "." + String.join(".", names);
        }
    }

    private String firstParagraph(DocCommentTree comment, String type) {
        var first = comment.getFullBody().stream()
                .takeWhile(part -> !(part instanceof StartElementTree))
                .toList();
        return sentence(text(first, type));
    }

    private String text(List<? extends DocTree> parts, String type) {
        return parts.stream()
                .map(part -> text(part, type))
                .collect(joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String text(DocTree part, String type) {
        return switch (part) {
            case TextTree plain -> plain.getBody();
            case LiteralTree literal -> "`" + literal.getBody().getBody() + "`";
            case LinkTree link
            when link.getLabel().isEmpty() -> words(link.getReference().getSignature());
            case LinkTree link -> text(link.getLabel(), type);
            case ValueTree value -> constant(type, value);
            case EntityTree entity -> entity.toString();
            default -> "";
        };
    }

    /** A link names a class or a method; people read words. */
    private static String words(String signature) {
        var name = signature
                .substring(Math.max(signature.lastIndexOf('#'), signature.lastIndexOf('.')) + 1)
                .replaceAll("\\(.*", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** As {@code #MAX_LENGTH} of the type itself, or {@code GoalLevel#LOWEST}. */
    private String constant(String type, ValueTree value) {
        var parts = String.valueOf(value.getReference()).split("#", 2);
        var owner = parts[0].isEmpty() ? type : packages.get(parts[0]) + "." + parts[0];
        try {
            var field = Class.forName(owner, false, Javadoc.class.getClassLoader())
                    .getDeclaredField(parts[parts.length - 1]);
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a constant that the Javadoc shows must be there: " + owner + value, e);
        }
    }

    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
